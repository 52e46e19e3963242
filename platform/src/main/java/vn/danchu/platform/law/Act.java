package vn.danchu.platform.law;

import java.time.LocalDate;
import java.util.Arrays;

/** The acts on which the rules of the suite rest, each with its number, its names and the day from which it is in force. */
public enum Act {
    LAW_10_2022("10/2022/QH15", "Luật số", "Law", "2023-07-01",
            "Luật Thực hiện dân chủ ở cơ sở", "Law on Implementing Grassroots Democracy"),
    DECREE_59_2023("59/2023/NĐ-CP", "Nghị định số", "Decree", "2023-08-15",
            "Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
            "Decree detailing a number of articles of the Law on Implementing Grassroots Democracy"),
    DECREE_61_2023("61/2023/NĐ-CP", "Nghị định số", "Decree", "2023-08-16",
            "Nghị định về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư",
            "Decree on drawing up and carrying out covenants of residential communities"),
    DECREE_185_2026("185/2026/NĐ-CP", "Nghị định số", "Decree", "2026-05-26",
            "Nghị định quy định về tổ chức, hoạt động của thôn, tổ dân phố và chế độ, chính sách đối với người hoạt động"
                    + " không chuyên trách ở thôn, tổ dân phố",
            "Decree on the organisation and work of villages and residential groups and on their part-time workers"),
    LABOUR_CODE_2019("45/2019/QH14", "Bộ luật số", "Code", "2021-01-01", "Bộ luật Lao động", "Labour Code");

    private final String number;
    private final String kindVi;
    private final String kindEn;
    private final LocalDate inForceFrom;
    private final String titleVi;
    private final String titleEn;

    Act(String number, String kindVi, String kindEn, String inForceFrom, String titleVi,
            String titleEn) {
        this.number = number;
        this.kindVi = kindVi;
        this.kindEn = kindEn;
        this.inForceFrom = LocalDate.parse(inForceFrom);
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    /**
     * Finds an act by its official number or by one of its short names.
     *
     * @param text for example "10/2022/QH15", "Law 10/2022/QH15" or "Luật số 10/2022/QH15"
     * @throws IllegalArgumentException when no act of the suite is called so
     */
    public static Act named(String text) {
        return Arrays.stream(values())
                .filter(act -> text.equals(act.number) || text.equals(act.en())
                        || text.equals(act.vi()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No act of the suite is called '" + text + "'"));
    }

    /** The official number, for example "59/2023/NĐ-CP". */
    public String number() {
        return number;
    }

    /** Kind and number in Vietnamese, for example "Nghị định số 59/2023/NĐ-CP". */
    public String vi() {
        return kindVi + " " + number;
    }

    /** Kind and number in English, for example "Decree 59/2023/NĐ-CP". */
    public String en() {
        return kindEn + " " + number;
    }

    /** The full title in Vietnamese. */
    public String titleVi() {
        return titleVi;
    }

    /** The full title in English, our translation. */
    public String titleEn() {
        return titleEn;
    }

    /** The first day on which the act is in force. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
