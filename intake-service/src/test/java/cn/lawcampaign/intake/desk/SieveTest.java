package cn.lawcampaign.intake.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SieveTest {

    private static final UnaryOperator<List<Integer>> OWN = piece -> piece.stream().filter(n -> n % 600 == 0).toList();

    private final List<Integer> read = new ArrayList<>();

    @Test
    void findsWhatLiesBehindManyOfOthers() {
        assertEquals(List.of(600, 1200, 1800), Sieve.first(100, this::numbers, OWN));
    }

    @Test
    void stopsOnceThereAreEnough() {
        assertEquals(List.of(600), Sieve.first(1, this::numbers, OWN));
        assertEquals(List.of(0, 500), read);
    }

    @Test
    void anEmptyListHasNone() {
        assertEquals(List.of(), Sieve.first(1, (from, most) -> List.of(), UnaryOperator.identity()));
    }

    /** 1 to 2000. */
    private List<Integer> numbers(int from, int most) {
        read.add(from);
        return IntStream.rangeClosed(from + 1, Math.min(2000, from + most)).boxed().toList();
    }
}
