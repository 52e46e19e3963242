package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "21 | Điều 21 Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 21",
        "21(1) | Điều 21 khoản 1 Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 21(1)",
        "45(1)b | Điều 45 khoản 1 điểm b Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 45(1)b",
        "11(2)đ | Điều 11 khoản 2 điểm đ Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 11(2)đ",
        "21a(3) | Điều 21a khoản 3 Luật số 10/2022/QH15 | Law 10/2022/QH15, Art. 21a(3)"})
    void anArticleIsCitedInBothLanguages(String text, String vietnamese, String english) {
        Article article = Article.of(Act.LAW_10_2022, text);

        assertEquals(vietnamese, article.vi());
        assertEquals(english, article.en());
    }

    @Test
    void theActMayBeGivenByItsNameOrNumber() {
        Article expected = new Article(Act.DECREE_59_2023, "5", "2", "");

        assertEquals(expected, Article.of("Decree 59/2023/NĐ-CP", "5(2)"));
        assertEquals(expected, Article.of("Nghị định số 59/2023/NĐ-CP", "5(2)"));
        assertEquals(expected, Article.of("59/2023/NĐ-CP", "5(2)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "21(1)", "45(1)b", "9(3a)đ"})
    void aCitationIsReadBackAsTheArticleItNames(String text) {
        Article article = Article.of(Act.LAW_10_2022, text);

        assertEquals(article, Article.cited(article.en()));
        assertThrows(IllegalArgumentException.class, () -> Article.cited(article.vi()));
    }

    @Test
    void anUnknownActIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Article.of("Law 1/1900", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "21()", "21(1", "21(0)", "21(1)bc", "21(1)B", "(1)", "21 (1)"})
    void textThatIsNoArticleIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Article.of(Act.LAW_10_2022, text));
    }

    @Test
    void aPointWithoutItsParagraphIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Article(Act.LAW_10_2022, "21", "", "a"));
    }

    @Test
    void everyReaderWhoDoesNotAskForEnglishGetsTheLanguageOfTheLaw() {
        Article article = Article.of(Act.DECREE_61_2023, "9");

        assertEquals("Decree 61/2023/NĐ-CP, Art. 9", article.in(Locale.UK));
        assertEquals("Điều 9 Nghị định số 61/2023/NĐ-CP", article.in(Locale.of("vi")));
        assertEquals("Điều 9 Nghị định số 61/2023/NĐ-CP", article.in(Locale.FRENCH));
    }

    @Test
    void theActsAreInForceFromTheDayTheyName() {
        assertEquals(LocalDate.parse("2023-07-01"), Act.LAW_10_2022.inForceFrom());
        assertEquals(LocalDate.parse("2023-08-15"), Act.DECREE_59_2023.inForceFrom());
        assertEquals(LocalDate.parse("2023-08-16"), Act.DECREE_61_2023.inForceFrom());
        assertEquals(LocalDate.parse("2021-01-01"), Act.LABOUR_CODE_2019.inForceFrom());
    }
}
