package cn.lawcampaign.platform.upload;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files of a form, one after the other, while the form is still being sent. */
@FunctionalInterface
public interface FileReceiver {

    /** Of a form that takes no files. */
    FileReceiver NONE = (field, name, content) -> {
    };

    /**
     * What it leaves unread is passed over. A fault of the file is the receiver's to remember, so that the rest of the form
     * is read; what it throws ends the reading.
     *
     * @param field   name of the form's field
     * @param name    the file's name as the sender's program gave it, untrusted; never null
     * @param content to be read before this returns
     */
    void take(String field, String name, InputStream content) throws IOException;
}
