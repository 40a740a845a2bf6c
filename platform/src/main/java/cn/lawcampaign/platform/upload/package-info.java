/**
 * Forms with files, read as they come: fields go to memory, each file to whoever seals it, none to a temporary file and
 * none as a whole to memory.
 */
package cn.lawcampaign.platform.upload;
