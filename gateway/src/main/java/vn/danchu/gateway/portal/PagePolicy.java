package vn.danchu.gateway.portal;

import jakarta.enterprise.context.ApplicationScoped;

/** What pages from this gateway may load and talk to. */
@ApplicationScoped
class PagePolicy {
    static final String HEADER = "Content-Security-Policy";

    private final String identityOrigin;

    PagePolicy(PortalConfig config) {
        var provider = config.identityProvider();
        this.identityOrigin = provider.getScheme() + "://" + provider.getRawAuthority();
    }

    /**
     * Says nothing of scripts and styles, and has no default-src either: the built pages carry their own policy in a
     * meta element, with the hash of each inline script. A browser obeys both policies, so a script-src here, which
     * cannot know the hashes, would forbid what the pages allow. What a meta element cannot say stands here.
     */
    String ofTheApplication() {
        return "connect-src 'self' " + identityOrigin
                + "; frame-src 'self' " + identityOrigin
                + "; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'"
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    /** The page for developers is ours and has no inline script; its library writes style attributes. */
    String ofTheDevelopersPage() {
        return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
