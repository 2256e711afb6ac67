import {
  type DescriptorProto,
  type EnumDescriptorProto,
  type FieldDescriptorProto,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  type FileDescriptorProto,
  type ServiceDescriptorProto,
} from '@bufbuild/protobuf/wkt'

/** Everything two sides of a wire must agree on, one line a fact: messages, fields, oneofs, enum values and calls. */
export function factsOf(file: FileDescriptorProto): readonly string[] {
  return [
    ...file.messageType.flatMap((message) => messageFacts(message, file.package)),
    ...file.enumType.flatMap((each) => enumFacts(each, file.package)),
    ...file.service.flatMap((service) => serviceFacts(service, file.package)),
  ]
}

function messageFacts(message: DescriptorProto, scope: string): string[] {
  const name = `${scope}.${message.name}`
  return [
    `message ${name}${message.options?.mapEntry === true ? ', entry of a map' : ''}`,
    ...message.field.map((field) => `${name}.${fieldFact(field, message)}`),
    ...message.nestedType.flatMap((nested) => messageFacts(nested, name)),
    ...message.enumType.flatMap((nested) => enumFacts(nested, name)),
  ]
}

function fieldFact(field: FieldDescriptorProto, message: DescriptorProto): string {
  const label = FieldDescriptorProto_Label[field.label]?.toLowerCase()
  const type = FieldDescriptorProto_Type[field.type]?.toLowerCase()
  const oneof = field.proto3Optional ? 'presence' : message.oneofDecl[field.oneofIndex]?.name
  const isInOneof = Object.hasOwn(field, 'oneofIndex')
  const packed = field.options?.packed === false ? ' unpacked' : ''
  return `${field.name} = ${field.number} ${label} ${type}${field.typeName.replace('.', ' ')}${isInOneof ? ` in ${oneof}` : ''}${packed}`
}

function enumFacts(each: EnumDescriptorProto, scope: string): string[] {
  const name = `${scope}.${each.name}`
  return [`enum ${name}`, ...each.value.map((value) => `${name}.${value.name} = ${value.number}`)]
}

function serviceFacts(service: ServiceDescriptorProto, scope: string): string[] {
  return service.method.map((method) => {
    const asked = `${method.clientStreaming ? 'stream ' : ''}${method.inputType}`
    const answered = `${method.serverStreaming ? 'stream ' : ''}${method.outputType}`
    return `/${scope}.${service.name}/${method.name}: ${asked} to ${answered}`
  })
}
