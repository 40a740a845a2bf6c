create table call_draft (
    operator text        primary key,
    subject  uuid        not null,
    saved_at timestamptz not null,
    fields   bytea       not null
);
comment on table call_draft is 'What an operator has typed of a call that is not filed yet, one an operator';
comment on column call_draft.subject is 'Whose data key seals the fields; drawn anew with each draft, shredded with it';
comment on column call_draft.fields is 'Sealed form fields';

revoke all on call_draft from public;
grant select, insert, update, delete on call_draft to intake_app;
