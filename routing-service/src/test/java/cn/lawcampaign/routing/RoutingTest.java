package cn.lawcampaign.routing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.deploy.embedded.EmbeddedResource;

/** The whole service on real PostgreSQL and Kafka, with a small server standing for intake's door. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedResource.class, initArgs = @ResourceArg(name = "service", value = "routing"))
@QuarkusTestResource(FakeDoor.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RoutingTest {
}
