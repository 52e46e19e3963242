package vn.danchu.gateway.entrance;

/** The order in which a request passes the gateway; smaller comes first. */
public final class Stage {
    public static final int ENTRANCE = -1000;
    public static final int CROSS_ORIGIN = -900;
    /** After the security handlers of the framework, which prepare the identity of the request. */
    public static final int TOKEN = -90;
    public static final int LIMIT = -80;
    /** After the limits, so that guessing tokens is limited too. */
    public static final int REFUSAL = -75;
    /** Documents that lie beside what the services answer. */
    public static final int DOCUMENT = -72;
    public static final int SERVICE = -70;
    /** After the resources that are packed into the gateway itself. */
    public static final int WEB_ROOT = 30_000;

    private Stage() {
    }
}
