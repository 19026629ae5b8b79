-- Invitation codes: who has one binds their account to the officer. Only the hash is kept, never the code.
create table invitations (
    authority  text not null,
    code_hash  text not null,
    officer    text not null,
    issued_by  text not null,
    issued_at  text not null,
    expires_at text not null,
    used_at    text,
    used_by    text,
    primary key (authority, code_hash)
);

-- Wrong codes, so that nobody tries them all.
create table invitation_tries (
    authority text not null,
    channel   text not null,
    account   text not null,
    tried_at  text not null
);

create index invitation_tries_account on invitation_tries (authority, channel, account, tried_at);

-- Who is on leave, and who stands in. One that was cancelled stays.
create table absences (
    authority    text    not null,
    id           integer not null,
    officer      text    not null,
    from_day     text    not null,
    to_day       text    not null,
    stand_in     text,
    said_by      text    not null,
    said_at      text    not null,
    cancelled_at text,
    primary key (authority, id)
);

-- Who of a unit does an item. A later one ends an earlier one, which stays.
create table assignments (
    authority   text    not null,
    id          integer not null,
    notice      text    not null,
    item_key    text    not null,
    unit        text    not null,
    officer     text    not null,
    assigned_by text    not null,
    assigned_at text    not null,
    ended_at    text,
    primary key (authority, id)
);

create index assignments_open on assignments (authority, notice, item_key, unit);
