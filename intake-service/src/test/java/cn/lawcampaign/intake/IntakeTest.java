package cn.lawcampaign.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;
import cn.lawcampaign.intake.mail.MailServer;

/** The service on a real PostgreSQL, Kafka and mail server. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@QuarkusTestResource(MailServer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IntakeTest {
}
