package cn.lawcampaign.platform.upload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a page's method that takes its multipart body as a stream and reads it by {@link StreamedForms#ofPage}, which checks
 * the form's token. Any other method is guarded before it is reached; a test of the borders holds both together.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Streamed {
}
