package vn.danchu.consultation.votecount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class VotePartViewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 26);

    @Test
    void clustersAreToldApartWithWhoWasAbsent() {
        List<VotePartView> shown = VotePartView
                .of(List.of(cluster("Cụm 1", FIRST, 9, 7, 4), cluster("Cụm 2", SECOND, 5, 3, 3)));

        assertEquals(List.of(new VotePartView(VoteChannel.CLUSTER_MEETING, "Cụm 1", FIRST, 9, 7, 4, 3, 0, 2),
                new VotePartView(VoteChannel.CLUSTER_MEETING, "Cụm 2", SECOND, 5, 3, 3, 0, 0, 2)), shown);
    }

    @Test
    void whereTwoHouseholdsOfAClusterVotedAllAreToldTogether() {
        List<VotePartView> shown = VotePartView
                .of(List.of(cluster("Cụm 1", SECOND, 9, 7, 4), cluster("Cụm 2", FIRST, 5, 2, 2)));

        assertEquals(List.of(new VotePartView(VoteChannel.ALL_CLUSTERS, null, SECOND, 14, 9, 6, 3, 0, 5)), shown);
    }

    @Test
    void aClusterToWhichNobodyCameTellsOfNobody() {
        List<VotePartView> shown = VotePartView
                .of(List.of(cluster("Cụm 1", FIRST, 9, 7, 4), cluster("Cụm 2", SECOND, 5, 0, 0)));

        assertEquals(2, shown.size());
        assertEquals(5, shown.getLast().absent());
    }

    @Test
    void theOnePartOfASmallVillageIsItsCount() {
        VotePart whole = new VotePart(VoteChannel.ONLINE_VOTE, null, FIRST, 2, 1, 1, 0, 0);

        assertEquals(List.of(new VotePartView(VoteChannel.ONLINE_VOTE, null, FIRST, 2, 1, 1, 0, 0, 1)),
                VotePartView.of(List.of(whole)));
    }

    private static VotePart cluster(String name, LocalDate day, long households, long present, long yes) {
        return new VotePart(VoteChannel.CLUSTER_MEETING, name, day, households, present, yes, present - yes, 0);
    }
}
