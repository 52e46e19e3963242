package vn.danchu.consultation.secretballot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, with every stack trace. */
final class SpokenLog extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    SpokenLog() {
        setLevel(Level.ALL);
        setFormatter(new PatternFormatter("%c %s%e"));
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord spoken) {
        lines.add(getFormatter().format(spoken));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
