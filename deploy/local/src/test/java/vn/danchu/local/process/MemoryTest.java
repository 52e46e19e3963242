package vn.danchu.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void thisProcessTakesSome() {
        assertTrue(Memory.megabytes(List.of(ProcessHandle.current().pid())) > 20);
    }

    @Test
    void aProcessIsCountedOnce() {
        var self = ProcessHandle.current().pid();

        assertEquals(Memory.megabytes(List.of(self)), Memory.megabytes(List.of(self, self)), 5);
    }

    @Test
    void aProcessThatHasEndedTakesNothing() {
        assertEquals(0, Memory.megabytes(List.of(Long.MAX_VALUE)));
    }
}
