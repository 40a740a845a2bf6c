package cn.lawcampaign.intake.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The first ones of a long list that somebody may see. Most of the list may be others', and a desk is known only once one
 * has looked, so it is read piece by piece until there are enough: a limit on the list itself would hide what lies behind
 * the others'.
 */
public final class Sieve {

    private static final int PIECE = 500;

    private Sieve() {
    }

    /** A list in its order. */
    @FunctionalInterface
    public interface Source<T> {

        /** @param from rows to leave out */
        List<T> read(int from, int most);
    }

    /**
     * @param most   of the result
     * @param passes those of a piece that go through, in its order
     */
    public static <T> List<T> first(int most, Source<T> source, UnaryOperator<List<T>> passes) {
        List<T> through = new ArrayList<>();
        for (int from = 0; through.size() < most; from += PIECE) {
            List<T> piece = source.read(from, PIECE);
            through.addAll(passes.apply(piece));
            if (piece.size() < PIECE) {
                break;
            }
        }
        return List.copyOf(through.subList(0, Math.min(most, through.size())));
    }
}
