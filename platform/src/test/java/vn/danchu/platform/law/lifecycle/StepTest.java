package vn.danchu.platform.law.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

class StepTest {
    enum Door implements State {
        OPEN("đang mở"), SHUT("đã đóng");

        private final String vi;

        Door(String vi) {
            this.vi = vi;
        }

        @Override
        public String vi() {
            return vi;
        }
    }

    enum Movement implements Step<Door> {
        SHUT_IT(EnumSet.of(Door.OPEN), Door.SHUT), PAINT(EnumSet.allOf(Door.class), null);

        private final Transition<Door> transition;

        Movement(Set<Door> from, Door to) {
            transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, "3(1)"), "đóng cửa",
                    "shut the door");
        }

        @Override
        public Transition<Door> transition() {
            return transition;
        }
    }

    @Test
    void theWholeTableStandsInTheRegister() {
        assertEquals(List.of("door.step.shut-it: open → shut", "door.step.paint: open, shut"),
                Step.rows("door", Movement.class).map(row -> row.key() + ": " + row.value()).toList());
    }

    @Test
    void aStepLeadsWhereTheTableSays() {
        assertEquals(Optional.empty(), Movement.SHUT_IT.check(Door.OPEN));
        assertEquals(Door.SHUT, Movement.SHUT_IT.after(Door.OPEN));
    }

    @Test
    void aStepThatLeadsNowhereLeavesTheStateAsItIs() {
        assertEquals(Door.OPEN, Movement.PAINT.after(Door.OPEN));
        assertEquals(Door.SHUT, Movement.PAINT.after(Door.SHUT));
    }

    @Test
    void aStepFromAnotherStateIsRefusedWithItsArticleInBothLanguages() {
        var refusal = Movement.SHUT_IT.check(Door.SHUT).orElseThrow();

        assertEquals("illegal-step", refusal.rule());
        assertEquals(Article.of(Act.DECREE_59_2023, "3(1)"), refusal.article());
        assertEquals("Không thể đóng cửa ở trạng thái: đã đóng", refusal.vi());
        assertEquals("It is not possible to shut the door in the state SHUT", refusal.en());
    }
}
