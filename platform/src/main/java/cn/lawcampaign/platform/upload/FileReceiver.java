package cn.lawcampaign.platform.upload;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.core.MultivaluedMap;

/** Takes the files of a form, one after the other, while the form is still being sent. */
@FunctionalInterface
public interface FileReceiver {

    /** Of a form that takes no files. */
    FileReceiver NONE = (before, field, name, content) -> {
    };

    /**
     * What it leaves unread is passed over. A fault of the file is the receiver's to remember, so that the rest of the form
     * is read; what it throws ends the reading.
     *
     * @param before  the form's fields that came before the file
     * @param field   name of the form's field
     * @param name    the file's name as the sender's program gave it, untrusted; never null
     * @param content to be read before this returns
     */
    void take(MultivaluedMap<String, String> before, String field, String name, InputStream content)
            throws IOException;
}
