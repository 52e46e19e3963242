package vn.danchu.consultation.meeting.rules;

/** How those who attend are told of a meeting, Decree 59/2023 Art. 3(3). Besides, the notice is always posted. */
public enum NoticeForm {
    // @formatter:off
    INVITATION  ("giấy mời"),
    DIRECT      ("thông báo trực tiếp đến từng hộ gia đình"),
    LOUDSPEAKER ("hệ thống truyền thanh"),
    TELEPHONE   ("điện thoại"),
    /** An application that the village has agreed on. */
    SOCIAL_MEDIA("ứng dụng mạng xã hội do thôn, tổ dân phố thống nhất thiết lập");
    // @formatter:on

    private final String vi;

    NoticeForm(String vi) {
        this.vi = vi;
    }

    /** @return the form in Vietnamese */
    public String vi() {
        return vi;
    }
}
