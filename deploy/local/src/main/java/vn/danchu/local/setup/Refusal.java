package vn.danchu.local.setup;

/** The suite cannot start; the message says in one line why and what to do, so no stack trace is shown. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is in the way and what the person at the keyboard can do
     */
    public Refusal(String message) {
        super(message);
    }
}
