package cn.lawcampaign.deploy.embedded;

/** A start that cannot go on. The message is one line, Chinese then English, and says what to do. */
public class StartFailure extends RuntimeException {

    public StartFailure(String chinese, String english) {
        super(chinese + " " + english);
    }

    public StartFailure(String chinese, String english, Throwable cause) {
        super(chinese + " " + english, cause);
    }
}
