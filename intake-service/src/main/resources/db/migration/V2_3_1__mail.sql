create table mail (
    id            uuid        primary key,
    channel       text        not null,
    taken_at      timestamptz not null,
    raw           uuid        references stored_file,
    raw_digest    bytea       not null unique,
    same_digest   bytea,
    size          bigint      not null,
    state         text        not null check (state in ('REPORT', 'SUPPLEMENT', 'COPY', 'IGNORED', 'PARKED', 'DISMISSED')),
    reason        text,
    omitted       text[]      not null default '{}',
    report_id     uuid        references report,
    supplement_id uuid        references supplement,
    copy_of       uuid        references mail,
    desk          text,
    handled_by    text,
    handled_at    timestamptz,
    dismissed_as  text,
    check (state = 'COPY' or (report_id is not null) = (state in ('REPORT', 'SUPPLEMENT'))),
    check ((copy_of is not null) = (state = 'COPY')),
    check ((desk is null) = (report_id is not null))
);
-- of the same mail in several mailboxes the first is taken and the others are its copies, also when they come at once
create unique index mail_first on mail (same_digest) where state <> 'COPY';
create index mail_of_desk on mail (desk, state, taken_at desc);
create index mail_of_report on mail (report_id) where report_id is not null;

comment on table mail is 'Mails that came to the e-mail channels. Nothing of a mail lies here in clear';
comment on column mail.id is 'Also a subject: its key seals the original until that belongs to a report';
comment on column mail.raw is 'The mail as it came, sealed under the key of its report, else its own; null for one that could not be fetched';
comment on column mail.raw_digest is 'Keyed hash of the SHA-256 of the original, or of what its mailbox says of it where there is none: taken once';
comment on column mail.same_digest is 'Keyed hash of Message-ID, sender, subject, text and files; null where the mail has too little of them';
comment on column mail.size is 'Bytes; as the mailbox says where the original was not fetched';
comment on column mail.reason is 'Why it became no report by itself, as a code';
comment on column mail.omitted is 'What was not read of it, as codes';
comment on column mail.desk is 'Department whose clerks may see it until it belongs to a report; from then on it is the report''s';
comment on column mail.handled_by is 'Account of the clerk who decided, or null; handled_at likewise';
comment on column mail.dismissed_as is 'Why a clerk dismissed it, as a code';

revoke all on mail from public;
grant select, insert on mail to intake_app;
grant update (state, report_id, supplement_id, desk, handled_by, handled_at, dismissed_as) on mail to intake_app;
