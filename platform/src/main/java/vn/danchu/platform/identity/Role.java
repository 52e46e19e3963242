package vn.danchu.platform.identity;

/** The roles of people, as the identity provider names them. */
public enum Role {
    CITIZEN("citizen"), VILLAGE_HEAD("village-head"), VILLAGE_FRONT_HEAD("village-front-head"), HOME_AFFAIRS_OFFICER(
            "home-affairs-officer"),
    COMMUNE_OFFICER("commune-officer"), COMMUNE_CHAIR(
            "commune-chair"),
    COMMUNE_FRONT("commune-front"), BOARD_MEMBER("board-member");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** @return the role's name in a token */
    public String claim() {
        return claim;
    }

    /** @return whether one person at a time holds it in a village */
    boolean isPostOfVillage() {
        return this == VILLAGE_HEAD || this == VILLAGE_FRONT_HEAD;
    }
}
