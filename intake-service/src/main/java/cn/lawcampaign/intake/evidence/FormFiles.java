package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.intake.cleaning.Names;
import cn.lawcampaign.intake.evidence.Evidence.Purpose;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.seal.ShreddedException;
import cn.lawcampaign.platform.upload.FileReceiver;

/** The files of one request, as they come. What can't be taken is remembered, and the rest of the form is read. */
public final class FormFiles implements FileReceiver {

    /** Finds the basket by what came before the first file. */
    @FunctionalInterface
    interface BasketOf {
        Basket of(MultivaluedMap<String, String> before);
    }

    private final Reception reception;
    private final BasketOf baskets;
    private final Function<String, Purpose> purposes;
    private final UnaryOperator<InputStream> meter;
    private final List<Violation> violations = new ArrayList<>();
    private final List<byte[]> sentAgain = new ArrayList<>();
    private final boolean repeats;
    private final Map<String, Integer> alike = new HashMap<>();
    private Basket basket;
    private RuntimeException failure;

    /**
     * @param purposes what a file is for, by the name of the form's field
     * @param meter    counts what is read; it may refuse a file before it is read or on the way
     */
    FormFiles(Reception reception, BasketOf baskets, Function<String, Purpose> purposes,
            UnaryOperator<InputStream> meter) {
        this(reception, baskets, purposes, meter, false);
    }

    /**
     * @param repeats whether the sender repeats a whole request under its key, files and all, as programs do: what came
     *                by the first one is then known again. On a page files are chosen anew, each another one.
     */
    FormFiles(Reception reception, BasketOf baskets, Function<String, Purpose> purposes,
            UnaryOperator<InputStream> meter, boolean repeats) {
        this.repeats = repeats;
        this.reception = reception;
        this.baskets = baskets;
        this.purposes = purposes;
        this.meter = meter;
    }

    @Override
    public void take(MultivaluedMap<String, String> before, String field, String name, InputStream content)
            throws IOException {
        if (failure != null) {
            return;
        }
        try {
            if (basket == null) {
                basket = baskets.of(before);
            }
            take(before, purposes.apply(field), name, hashing(meter.apply(content)));
        } catch (RuntimeException notNow) { // the rest of the form is read, so that nothing that was typed is lost
            failure = notNow;
        } catch (FileRefusedException refused) {
            String shown = Names.safe(name);
            violations.add(new Violation(field, Text.of("“" + shown + "”：" + refused.advice().zh(),
                    shown + ": " + refused.advice().en())));
        }
    }

    /** Of the files of a request that are alike each has its own id, and in a repeated request the same again. */
    private UUID id(byte[] digest) {
        if (!repeats) {
            return UUID.randomUUID();
        }
        String content = HexFormat.of().formatHex(digest);
        int before = alike.merge(content, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((basket.id() + content + before).getBytes(StandardCharsets.US_ASCII));
    }

    /** Fails as the reading of a file failed, if one did: with the database away, or with too many files coming. */
    public void requireTaken() {
        if (failure != null) {
            throw failure;
        }
    }

    /** What was wrong with files, in the order they came. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The basket, or null when no file came. */
    Basket basket() {
        return basket;
    }

    /** Of what came for a report that is filed already: only looked at, to tell whether it is the same again. */
    List<byte[]> sentAgain() {
        return sentAgain;
    }

    private void take(MultivaluedMap<String, String> before, Purpose purpose, String name, DigestInputStream content)
            throws FileRefusedException, IOException {
        if (!basket.isFiled()) {
            try {
                reception.take(basket, this::id, purpose, name, content);
                return;
            } catch (Problem | ShreddedException refused) { // as it is when the same form was sent twice and is filed
                Basket now = baskets.of(before);
                if (!now.isFiled()) {
                    throw refused;
                }
                basket = now;
            }
        }
        content.transferTo(OutputStream.nullOutputStream());
        sentAgain.add(reception.digest(content.getMessageDigest().digest()));
    }

    private static DigestInputStream hashing(InputStream content) {
        try {
            return new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
