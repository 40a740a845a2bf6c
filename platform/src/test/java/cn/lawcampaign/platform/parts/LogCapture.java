package cn.lawcampaign.platform.parts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, with stack traces, whatever the level of the handlers. */
public final class LogCapture extends Handler implements AutoCloseable {

    private final PatternFormatter formatter = new PatternFormatter("%c %s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public LogCapture() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(formatter.format(record instanceof ExtLogRecord ext
                ? ext
                : ExtLogRecord.wrap(record)));
    }

    /** All that was logged. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
