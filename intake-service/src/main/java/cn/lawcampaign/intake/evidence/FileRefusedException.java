package cn.lawcampaign.intake.evidence;

import cn.lawcampaign.platform.lang.Text;

/** A file can't be taken; says why and what to do, to whoever sent it. */
public class FileRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text advice;

    FileRefusedException(String zh, String en) {
        super("a file was refused");
        this.advice = Text.of(zh, en);
    }

    public Text advice() {
        return advice;
    }
}
