-- Files that reports rest on (佐证材料). Their bytes lie in a folder, one file for each hash; nothing is deleted.
create table evidence (
    authority text   not null,
    id        text   not null,
    hash      text   not null,
    name      text   not null,
    type      text   not null,
    size      bigint not null,
    notice    text   not null,
    item_key  text   not null,
    unit      text   not null,
    stored_by text   not null,
    stored_at text   not null,
    primary key (authority, id)
);

create index evidence_items on evidence (authority, notice, item_key, stored_at);
