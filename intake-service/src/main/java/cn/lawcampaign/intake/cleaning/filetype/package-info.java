/** What a file is: by the signature at its beginning, the table of contents of a container, the look of a text. */
package cn.lawcampaign.intake.cleaning.filetype;
