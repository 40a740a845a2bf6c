package cn.lawcampaign.intake.file;

import java.io.IOException;

/** There is more of a file than may be kept. */
public class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    FileTooLargeException(long most) {
        super("more than " + most + " bytes");
    }
}
