package vn.danchu.inspectionboard.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;

import vn.danchu.inspectionboard.board.rules.CompositionRule;
import vn.danchu.inspectionboard.board.rules.Dissolution;
import vn.danchu.inspectionboard.board.rules.MemberOrigin;
import vn.danchu.inspectionboard.contracts.BoardRecorded;
import vn.danchu.inspectionboard.election.rules.SeatRule;
import vn.danchu.inspectionboard.project.Project;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Page;

/** A Community Investment Supervision Board: it lives for one project and dissolves itself when its task is done. */
@Entity
public class Board {
    @Id
    private UUID id;
    @ManyToOne(optional = false)
    private Project project;
    private String communeCode;
    @ElementCollection
    @CollectionTable(name = "board_member", joinColumns = @JoinColumn(name = "board_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = Page.MOST)
    private List<BoardMember> members = new ArrayList<>();
    private Instant recordedAt;
    private LocalDate dissolvedOn;

    protected Board() {
    }

    static Board record(Project project, List<BoardMember> members, Instant now, LocalDate today) {
        members.forEach(BoardMember::requireSits);
        var judged = members.stream().map(BoardMember::asJudged).toList();
        Refused.ifBroken(CompositionRule.firstBroken(judged, today));
        Refused.ifBroken(SeatRule.mayHave(
                judged.stream().filter(member -> member.origin() == MemberOrigin.RESIDENTS).count(), today));
        Board board = new Board();
        board.id = UUID.randomUUID();
        board.project = project;
        board.communeCode = project.communeCode();
        board.members.addAll(members);
        // The database keeps microseconds; the list pages by this time.
        board.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        return board;
    }

    BoardRecorded recorded() {
        return new BoardRecorded(id, project.id(), communeCode, members.size());
    }

    /** Whoever has a seat by the election has it no more. */
    void endMembersElectedIn(UUID election, LocalDate on) {
        members.replaceAll(member -> member.sitsBy(election) ? member.leaving(on) : member);
    }

    /** The village dismissed one whom it had elected. */
    void endMember(UUID election, String name, LocalDate on) {
        members.replaceAll(member -> member.sitsBy(election) && SeatRule.same(member.name(), name)
                ? member.leaving(on)
                : member);
    }

    /** What the village had dismissed somebody by was annulled. */
    void reinstateMember(UUID election, String name) {
        members.replaceAll(member -> election.equals(member.electedIn()) && SeatRule.same(member.name(), name)
                ? member.staying()
                : member);
    }

    void dissolve(LocalDate day, LocalDate today) {
        requireLive();
        Refused.ifBroken(Dissolution.possible(day, today));
        dissolvedOn = day;
    }

    /** Refuses when the board has dissolved itself. */
    public void requireLive() {
        Refused.ifBroken(Dissolution.stillAtWork(dissolvedOn));
    }

    public UUID id() {
        return id;
    }

    public Project project() {
        return project;
    }

    /** @return the commune, for the check of rights */
    public UnitPath unit() {
        return project.unit();
    }

    public List<BoardMember> members() {
        return List.copyOf(members);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<LocalDate> dissolvedOn() {
        return Optional.ofNullable(dissolvedOn);
    }
}
