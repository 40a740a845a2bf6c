create table mail_answer (
    id         uuid  primary key,
    report_id  uuid  not null unique references report,
    channel    text  not null,
    token_hash bytea not null unique,
    thread     bytea not null
);

comment on table mail_answer is 'The one acknowledgement of a report that came by mail; put together when it is sent';
comment on column mail_answer.id is 'Of the delivery, and so of the answer''s Message-ID';
comment on column mail_answer.token_hash is 'Keyed hash of the random token in the answer, by which a reply is known when its headers are lost';
comment on column mail_answer.thread is 'Sealed under the report''s key: the token, and the Message-IDs that the answer refers to';

revoke all on mail_answer from public;
grant select, insert on mail_answer to intake_app;
