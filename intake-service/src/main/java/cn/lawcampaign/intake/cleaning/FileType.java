package cn.lawcampaign.intake.cleaning;

/**
 * What a file is, by its content.
 *
 * @param mediaType without parameters, lower case; our own names begin with x-
 * @param kind      what may be done with it
 * @param extension of a name for it, without a dot
 * @param chinese   its name for people, for example "JPEG 图片"
 * @param english   the same in English
 */
public record FileType(String mediaType, Kind kind, String extension, String chinese, String english) {

    /** A file that only a password opens. */
    public boolean encrypted() {
        return mediaType.endsWith("-encrypted");
    }
}
