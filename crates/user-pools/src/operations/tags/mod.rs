//! The tags of user pools, by the pool's ARN.

pub mod list_tags_for_resource;
mod resource;
pub mod tag_resource;
pub mod untag_resource;
