package cn.lawcampaign.platform.seal;

/** A fresh key for tests of other modules that need no database. */
public final class AnyLookupKey {

    private AnyLookupKey() {
    }

    public static LookupKey make() {
        try {
            return new LookupKey(TestKeysets.prf(TestKeysets.prf()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
