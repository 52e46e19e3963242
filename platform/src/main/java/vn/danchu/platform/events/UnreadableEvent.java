package vn.danchu.platform.events;

/** An event that no repetition will make readable. It goes to the dead letters, and the line moves on. */
public final class UnreadableEvent extends RuntimeException {
    public UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
