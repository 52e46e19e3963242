package vn.danchu.inspectionboard;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.asyncapi.PublishedSamples;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractSamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void thisServiceWritesExactlyItsSamples() {
        PublishedSamples.areWhatIsWritten(InspectionBoardEvent.class, json);
    }

    @ParameterizedTest
    @CsvSource({"village-established, village.VillageEstablished", "village-ended, village.VillageEnded",
        "village-renamed, village.VillageRenamed", "matter-opened, matter.MatterOpened",
        "board-member-dismissed, board.BoardMemberDismissed",
        "board-member-reinstated, board.BoardMemberReinstated", "matter-closed, matter.MatterClosed",
        "board-members-elected, board.BoardMembersElected", "decision-adopted, decision.DecisionAdopted",
        "decision-rejected, decision.DecisionRejected",
        "decision-recognised, decision.DecisionRecognised",
        "decision-recognition-refused, decision.DecisionRecognitionRefused",
        "decision-annulled, decision.DecisionAnnulled"})
    void thisServiceReadsTheSamplesOfTheConsultationService(String sample, String event) throws Exception {
        try (var file = getClass().getResourceAsStream("/samples/consultation/" + sample + ".json")) {
            assertNotNull(json.readValue(file, Class.forName("vn.danchu.consultation.contracts." + event)));
        }
    }
}
