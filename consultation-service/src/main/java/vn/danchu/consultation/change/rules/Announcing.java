package vn.danchu.consultation.change.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.law.local.Measure;
import vn.danchu.platform.law.local.OpenValue;

/** The head tells the people of an annulment or a request; the law names no last day: Law 10/2022/QH15 Art. 22(2). */
public final class Announcing {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "22(2)");

    /** A commune or province may say by when. */
    public static final OpenValue<Days> MOST = OpenValue.of("decision.measure-announcement-deadline", Measure.DAYS,
            ARTICLE,
            "Số ngày tối đa từ ngày bãi bỏ hoặc đề nghị sửa đổi quyết định đến ngày thông báo đến Nhân dân",
            "Most days from an annulment of a decision, or a request to change it, to its announcement to the people");

    private Announcing() {
    }

    /**
     * @param most
     *            what is set for the place on the day of the annulment or request
     * @return the last day of telling in time; none where nothing is set
     */
    public static Optional<LocalDate> lastDay(LocalDate takenOn, Optional<LocalValue<Days>> most) {
        return most.map(
                set -> Deadline.of(set.value(), ARTICLE).lastDay(takenOn, WorkingDayCalendar.official()));
    }
}
