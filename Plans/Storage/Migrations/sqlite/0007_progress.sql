-- Every act in the life of the work, in its order. Rows are added, never changed or deleted; each hash covers its row and the hash before.
create table acts (
    authority     text   not null,
    sequence      bigint not null,
    at            text   not null,
    day           text   not null,
    officer       text   not null,
    officer_name  text   not null,
    role          text   not null,
    channel       text   not null,
    notice        text,
    item          text,
    item_number   integer,
    unit          text,
    act           text   not null,
    reason        text,
    payload       text   not null,
    before        text,
    after         text,
    previous_hash text   not null,
    hash          text   not null,
    primary key (authority, sequence)
);

create index acts_of_items on acts (authority, notice, item, sequence);
create index acts_of_units on acts (authority, notice, unit, sequence);

-- Each unit's part in an item as it stands after the act "sequence"; what the log says, ready to read.
create table lines (
    authority text   not null,
    notice    text   not null,
    item      text   not null,
    unit      text   not null,
    version   bigint not null,
    json      text   not null,
    sequence  bigint not null,
    primary key (authority, notice, item, unit)
);

create index lines_moved on lines (authority, sequence);

-- The items as a whole: suspended, closed, archived.
create table matters (
    authority text   not null,
    notice    text   not null,
    item      text   not null,
    version   bigint not null,
    json      text   not null,
    sequence  bigint not null,
    primary key (authority, notice, item)
);

create table unit_settings (
    authority  text    not null,
    unit       text    not null,
    is_signing integer not null,
    sequence   bigint  not null,
    primary key (authority, unit)
);
