create table delivery (
    id              uuid        primary key,
    dedup_key       text        not null unique,
    kind            text        not null,
    recipient       text        not null,
    subject         text        not null,
    body_text       text        not null,
    body_html       text,
    created_at      timestamptz not null default now(),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default now(),
    state           text        not null default 'QUEUED' check (state in ('QUEUED', 'FAILED', 'SENT')),
    last_error      text,
    sent_at         timestamptz
);
create index delivery_due on delivery (next_attempt_at) where state <> 'SENT';
create index delivery_log on delivery (created_at desc, id);

comment on table delivery is 'Mails to be sent, enqueued in the transaction of their cause, and the log of those sent';
comment on column delivery.dedup_key is 'Names the cause; the same mail enqueued again is ignored';
comment on column delivery.state is 'QUEUED: not tried yet. FAILED: tried, will be tried again. SENT: the mail server took it';
comment on column delivery.last_error is 'Code of the last failure, without content';

revoke all on delivery from public;
grant select, insert, update (attempts, next_attempt_at, state, last_error, sent_at) on delivery to ${app};
