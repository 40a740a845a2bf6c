package cn.lawcampaign.intake.cleaning.image;

/**
 * A picture file with only what decoding needs.
 *
 * @param bytes       the array it was in, overwritten
 * @param length      of what is left in it, in bytes
 * @param orientation as EXIF numbers it, 1 to 8; 1 is upright
 */
record Stripped(byte[] bytes, int length, int orientation) {
}
