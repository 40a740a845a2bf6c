package cn.lawcampaign.deploy.local;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** For every test of this module: what fails leaves the suite's logs. */
public final class FailureKeepsLogs implements TestWatcher {

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        RunningSuite.keepLogs();
    }
}
