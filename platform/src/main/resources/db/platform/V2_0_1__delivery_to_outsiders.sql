alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check check (state in ('QUEUED', 'FAILED', 'SENT', 'GIVEN_UP'));
drop index delivery_due;
create index delivery_due on delivery (next_attempt_at) where state in ('QUEUED', 'FAILED');

comment on column delivery.recipient is 'Empty for a mail that is put together when it is sent, because its address must not lie here';
comment on column delivery.state is 'QUEUED: not tried yet. FAILED: tried, will be tried again. SENT: the mail server took it. GIVEN_UP: an outsider''s address, tried for days';
