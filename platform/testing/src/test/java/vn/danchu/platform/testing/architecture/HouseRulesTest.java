package vn.danchu.platform.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
    @TempDir
    Path module;
    private SampleHouse house;

    @BeforeEach
    void aModule() {
        house = new SampleHouse(module);
    }

    @Test
    void aWellBuiltServiceKeepsEveryRule() {
        var rules = house.wellBuilt().rules();

        assertDoesNotThrow(rules::rulesKnowOnlyTheLaw);
        assertDoesNotThrow(rules::contractsKnowOnlyTheJdk);
        assertDoesNotThrow(rules::onlyResourcesKnowHttp);
        assertDoesNotThrow(rules::noServiceCallsAnother);
        assertDoesNotThrow(rules::onlyTheInboxKnowsTheWordsOfOtherServices);
        assertDoesNotThrow(rules::classesAreNamedAfterWhatTheyAre);
        assertDoesNotThrow(rules::timeIsHandedIn);
        assertDoesNotThrow(rules::featuresFormNoCycle);
        assertDoesNotThrow(rules::noFileIsLongerThanAReaderKeepsInMind);
        assertDoesNotThrow(rules::noMethodIsLongerThanAScreen);
        assertDoesNotThrow(rules::noPackageHoldsMoreThanOneCanOversee);
    }

    @Test
    void aRuleThatUsesAFrameworkIsFound() {
        house.wellBuilt().with("vote.rules", "public record Opening(org.junit.jupiter.api.Test test) { }");

        assertBroken(HouseRules::rulesKnowOnlyTheLaw);
    }

    @Test
    void aRuleThatUsesItsFeatureIsFound() {
        house.wellBuilt().with("vote.rules", "public record Opening(vn.danchu.sample.vote.VoteResource vote) { }");

        assertBroken(HouseRules::rulesKnowOnlyTheLaw);
    }

    @Test
    void aContractThatUsesThePlatformIsFound() {
        house.wellBuilt().with("contracts", "public record Opened(vn.danchu.platform.law.Article article) { }");

        assertBroken(HouseRules::contractsKnowOnlyTheJdk);
    }

    @Test
    void anAggregateThatKnowsHttpIsFound() {
        house.wellBuilt().with("vote", "@jakarta.ws.rs.Path public class Vote { }");

        assertBroken(HouseRules::onlyResourcesKnowHttp);
    }

    @Test
    void anotherServicesWordsOutsideTheInboxAreFound() {
        house.wellBuilt().with("vote",
                "public record Vote(vn.danchu.other.contracts.SomethingHappened because) { }");

        assertBroken(HouseRules::onlyTheInboxKnowsTheWordsOfOtherServices);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VoteImpl", "VoteUtil", "VoteUtils", "VoteHelper", "VoteManager", "VoteDto"})
    void aNameThatSaysNothingIsFound(String name) {
        house.wellBuilt().with("vote", "public class " + name + " { }");

        assertBroken(HouseRules::classesAreNamedAfterWhatTheyAre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Instant.now()", "java.time.LocalDate.now(java.time.ZoneId.of(\"UTC\"))",
        "java.time.Clock.systemUTC()", "System.currentTimeMillis()"})
    void askingTheSystemClockIsFound(String expression) {
        house.wellBuilt().with("vote", "public class Vote { Object time = " + expression + "; }");

        assertBroken(HouseRules::timeIsHandedIn);
    }

    @Test
    void featuresThatNeedEachOtherAreFound() {
        house.wellBuilt().with("vote", "public record Vote(vn.danchu.sample.roll.Roll roll) { }").with("roll",
                "public record Roll(vn.danchu.sample.vote.Vote vote) { }");

        assertBroken(HouseRules::featuresFormNoCycle);
    }

    @Test
    void theThreeHundredthLineIsTheLast() {
        house.wellBuilt().with("vote", "public class Vote {" + "\n".repeat(297) + "}");
        assertDoesNotThrow(house.rules()::noFileIsLongerThanAReaderKeepsInMind);

        house.with("vote", "public class Vote {" + "\n".repeat(298) + "}");
        assertBroken(HouseRules::noFileIsLongerThanAReaderKeepsInMind);
    }

    @Test
    void theFortiethLineOfAMethodIsTheLast() {
        house.wellBuilt().with("vote", "public class Vote { void count() {" + "\n".repeat(39) + "} }");
        assertDoesNotThrow(house.rules()::noMethodIsLongerThanAScreen);

        house.with("vote", "public class Vote { void count() {" + "\n".repeat(40) + "} }");
        assertBroken(HouseRules::noMethodIsLongerThanAScreen);
    }

    @Test
    void theTwelfthClassOfAPackageIsTheLast() {
        house.wellBuilt();
        IntStream.rangeClosed(1, 12).forEach(n -> house.with("roll", "class Roll" + n + " { }"));
        assertDoesNotThrow(house.rules()::noPackageHoldsMoreThanOneCanOversee);

        house.with("roll", "class Roll13 { }");
        assertBroken(HouseRules::noPackageHoldsMoreThanOneCanOversee);
    }

    @Test
    void rulesThatFindNothingToJudgeFail() {
        var rules = house.with("vn.danchu.elsewhere", "Stranger", "public class Stranger { }").rules();

        assertThrows(AssertionError.class, rules::rulesKnowOnlyTheLaw);
        assertThrows(AssertionError.class, rules::contractsKnowOnlyTheJdk);
        assertThrows(AssertionError.class, rules::onlyResourcesKnowHttp);
        assertThrows(AssertionError.class, rules::onlyTheInboxKnowsTheWordsOfOtherServices);
        assertThrows(AssertionError.class, rules::classesAreNamedAfterWhatTheyAre);
        assertThrows(AssertionError.class, rules::timeIsHandedIn);
        assertThrows(AssertionError.class, rules::featuresFormNoCycle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http.HttpClient", "java.net.HttpURLConnection", "java.net.Socket",
        "io.vertx.core.http.HttpClient"})
    void aCallToAnotherServiceIsFound(String client) {
        house.wellBuilt().with("io.vertx.core.http", "HttpClient", "public interface HttpClient { }").with("vote",
                "public record Vote(" + client + " client) { }");

        assertBroken(HouseRules::noServiceCallsAnother);
    }

    @Test
    void aPageReadThroughItsAddressIsFound() {
        house.wellBuilt().with("vote",
                "class Vote { Object read(java.net.URL page) throws java.io.IOException { return page.openStream(); } }");

        assertBroken(HouseRules::noServiceCallsAnother);
    }

    @Test
    void aServiceThatTellsNothingPublishesNoContracts() {
        house.with("vote", "public class Vote { }");
        assertDoesNotThrow(house.rulesOfAServiceThatOnlyListens()::contractsKnowOnlyTheJdk);

        house.wellBuilt();
        assertThrows(AssertionError.class, house.rulesOfAServiceThatOnlyListens()::contractsKnowOnlyTheJdk);
    }

    private void assertBroken(Consumer<HouseRules> rule) {
        assertThrows(AssertionError.class, () -> rule.accept(house.rules()));
    }
}
