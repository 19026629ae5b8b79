-- Each plan belongs to an authority; a notice is known by its document number, else its title, else its file's name.
create table plans (
    authority text not null,
    notice    text not null,
    primary key (authority, notice)
);

-- A version is what one file said. It is never changed; "sequence" orders all versions of an authority, the last is in force.
create table plan_versions (
    authority       text    not null,
    notice          text    not null,
    version         integer not null,
    sequence        integer not null,
    title           text    not null,
    document_number text,
    issuer          text,
    issued_on       text,
    year            integer,
    file_name       text    not null,
    hash            text    not null,
    imported_at     text    not null,
    primary key (authority, notice, version),
    unique (authority, sequence),
    foreign key (authority, notice) references plans (authority, notice)
);

create table sections (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    position  integer not null,
    number    integer not null,
    title     text    not null,
    primary key (authority, notice, version, position),
    foreign key (authority, notice, version) references plan_versions (authority, notice, version)
);

create table items (
    authority  text    not null,
    notice     text    not null,
    version    integer not null,
    position   integer not null,
    number     integer not null,
    label      text,
    section    integer,
    title      text    not null,
    text       text    not null,
    first_line integer not null,
    last_line  integer not null,
    primary key (authority, notice, version, position),
    foreign key (authority, notice, version) references plan_versions (authority, notice, version)
);

create table duties (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    item      integer not null,
    position  integer not null,
    role      text    not null,
    name      text    not null,
    kind      text    not null,
    primary key (authority, notice, version, item, position),
    foreign key (authority, notice, version, item) references items (authority, notice, version, position)
);

create table deadlines (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    item      integer not null,
    position  integer not null,
    text      text    not null,
    due       text,
    primary key (authority, notice, version, item, position),
    foreign key (authority, notice, version, item) references items (authority, notice, version, position)
);

create table item_references (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    item      integer not null,
    position  integer not null,
    title     text    not null,
    primary key (authority, notice, version, item, position),
    foreign key (authority, notice, version, item) references items (authority, notice, version, position)
);

create table item_people (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    item      integer not null,
    position  integer not null,
    name      text    not null,
    primary key (authority, notice, version, item, position),
    foreign key (authority, notice, version, item) references items (authority, notice, version, position)
);

create table warnings (
    authority text    not null,
    notice    text    not null,
    version   integer not null,
    position  integer not null,
    line      integer not null,
    message   text    not null,
    primary key (authority, notice, version, position),
    foreign key (authority, notice, version) references plan_versions (authority, notice, version)
);
