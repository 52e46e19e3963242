package vn.danchu.platform.identity;

/** What a machine client may do; people have roles instead. */
public enum Scope {
    PUBLIC_READ("public:read"), HOUSEHOLDS_WRITE("households:write");

    private final String claim;

    Scope(String claim) {
        this.claim = claim;
    }

    /** @return the scope's name in a token */
    public String claim() {
        return claim;
    }
}
