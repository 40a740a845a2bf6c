create table effect (
    id       bigint generated always as identity primary key,
    consumer text not null,
    key      text not null,
    n        int  not null
);
comment on table effect is 'What the handlers of tests do';
grant select, insert on effect to ${app};
