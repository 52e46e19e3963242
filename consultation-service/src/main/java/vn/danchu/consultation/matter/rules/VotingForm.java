package vn.danchu.consultation.matter.rules;

/** How households decide, Law 10/2022/QH15 Art. 17(1). */
public enum VotingForm {
    /** At a community meeting, Art. 17(1)a. */
    MEETING("Cuộc họp của cộng đồng dân cư", "Community meeting"),
    /** By ballots taken round to each household, Art. 17(1)b. */
    HOUSEHOLD_BALLOTS("Phát phiếu lấy ý kiến của hộ gia đình", "Household ballots"),
    /** Online, Art. 17(1)c. */
    ONLINE_VOTE("Biểu quyết trực tuyến", "Online vote");

    private final String vi;
    private final String en;

    VotingForm(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** @return the form's name in Vietnamese */
    public String vi() {
        return vi;
    }

    /** @return the form's name in English */
    public String en() {
        return en;
    }
}
