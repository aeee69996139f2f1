//! The API models: services, operations and shapes, as the AWS SDKs describe them.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// One service of AWS.
#[derive(Deserialize)]
pub(crate) struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    pub target_prefix: Option<String>,
    pub xml_namespace: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Operation {
    pub input: Option<Reference>,
    pub output: Option<Reference>,
    pub authtype: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Reference {
    pub shape: String,
}

/// One shape; the flags are the model's own.
#[derive(Deserialize, Default)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "the models say it this way")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    pub members: BTreeMap<String, Reference>,
    pub required: Vec<String>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    #[serde(rename = "enum")]
    pub values: Option<Vec<String>>,
    pub sensitive: bool,
    pub exception: bool,
    pub fault: bool,
    pub document: bool,
    pub error: Option<HttpError>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HttpError {
    pub code: Option<String>,
    pub http_status_code: Option<u16>,
}

impl Model {
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The shape of that name.
    pub(crate) fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes
            .get(name)
            .ok_or_else(|| format!("the model has no shape {name}"))
    }

    /// Whether some operation takes the shape.
    pub(crate) fn is_input(&self, shape: &str) -> bool {
        let mut inputs = self
            .operations
            .values()
            .filter_map(|operation| operation.input.as_ref());
        inputs.any(|input| input.shape == shape)
    }

    /// Whether some operation answers with the shape.
    pub(crate) fn is_output(&self, shape: &str) -> bool {
        let mut outputs = self
            .operations
            .values()
            .filter_map(|operation| operation.output.as_ref());
        outputs.any(|output| output.shape == shape)
    }
}
