-- A revision of the unit directory as one JSON document; old revisions stay.
create table directories (
    authority   text    not null,
    revision    integer not null,
    hash        text    not null,
    json        text    not null,
    imported_at text    not null,
    primary key (authority, revision)
);
