package vn.danchu.platform.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danchu.platform.problem.Text;

/** Days as offices write them: 2/9/2026, 02-09-2026, 02.09.2026 or 2026-09-02; the day always before the month. */
final class OfficeDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d+)");
    private static final int MONTHS = 12;

    private OfficeDates() {
    }

    /** @return the day, or null after telling what is wrong */
    static LocalDate read(String text, Consumer<Text> problem) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), problem);
        }
        Matcher written = DAY_FIRST.matcher(text);
        if (!written.matches()) {
            problem.accept(new Text("không phải ngày; hãy viết ngày/tháng/năm, ví dụ 2/9/2026",
                    "is no day; write day/month/year, such as 2/9/2026"));
            return null;
        }
        if (written.group(4).length() != 4) {
            problem.accept(new Text("năm phải viết đủ bốn chữ số", "the year must have four digits"));
            return null;
        }
        return day(written.group(4), written.group(3), written.group(1), problem);
    }

    private static LocalDate day(String year, String month, String day, Consumer<Text> problem) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            boolean monthFirst = Integer.parseInt(month) > MONTHS && Integer.parseInt(day) <= MONTHS;
            problem.accept(monthFirst
                    ? new Text("tháng đứng trước ngày; hãy viết ngày trước tháng",
                            "the month stands before the day; write the day first")
                    : new Text("không có ngày này trong lịch", "the calendar has no such day"));
            return null;
        }
    }
}
