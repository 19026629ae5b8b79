-- Who confirmed a version; null for a seed that nobody looked at.
alter table plan_versions add column confirmed_by text;

-- An item keeps its key from version to version, so that open work follows it. So far the number told which item it was.
alter table items add column key text not null default '';
update items set key = 'item-' || number;
