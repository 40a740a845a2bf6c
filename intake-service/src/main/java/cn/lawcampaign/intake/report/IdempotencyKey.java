package cn.lawcampaign.intake.report;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/** A key by which a repeated submission is known for the same: a UUID or 22 characters of base64url (128 bits). */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern
            .compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9A-Za-z_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws Problem 400 when there is a key of another shape */
    public static Optional<IdempotencyKey> of(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(typed.strip()).matches()) {
            throw Problem.invalid(Violation.of(HEADER, "应为 UUID 或 22 位随机字符", "A UUID or 22 random characters"));
        }
        return Optional.of(new IdempotencyKey(typed.strip()));
    }

    /** A fresh one for a form. */
    public static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static IdempotencyKey fresh() {
        return new IdempotencyKey(random());
    }

    byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
