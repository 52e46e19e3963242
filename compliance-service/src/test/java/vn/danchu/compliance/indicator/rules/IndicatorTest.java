package vn.danchu.compliance.indicator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECISIONS_SENT_IN_TIME     | Điều 20 khoản 3 Luật số 10/2022/QH15        | Law 10/2022/QH15, Art. 20(3)
            VILLAGES_WITH_COVENANT     | Điều 11 khoản 5 Nghị định số 61/2023/NĐ-CP  | Decree 61/2023/NĐ-CP, Art. 11(5)
            INVESTORS_NOTIFIED_IN_TIME | Điều 45 khoản 1 điểm b Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 45(1)b
            """)
    void eachIndicatorRestsOnItsArticle(Indicator indicator, String vi, String en) {
        assertEquals(vi, indicator.article().vi());
        assertEquals(en, indicator.article().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECISIONS_SENT_IN_TIME     | vi | Quyết định của cộng đồng dân cư được gửi đúng hạn
            DECISIONS_SENT_IN_TIME     | en | Community decisions sent in time
            VILLAGES_WITH_COVENANT     | vi | Thôn, tổ dân phố có hương ước, quy ước đang có hiệu lực
            VILLAGES_WITH_COVENANT     | en | Villages with a covenant in force
            INVESTORS_NOTIFIED_IN_TIME | vi | Chủ đầu tư được thông báo kế hoạch giám sát đúng hạn
            INVESTORS_NOTIFIED_IN_TIME | en | Investors notified of the supervision plan in time
            """)
    void eachIndicatorIsNamedInBothLanguages(Indicator indicator, String language, String title) {
        assertEquals(title, indicator.title(Locale.of(language)));
    }
}
